bantinSearch("c/d0","3d240e33","539fb12e","gAfG7wgMox9+/ZjxGd8Wff+/5frevQA=");
