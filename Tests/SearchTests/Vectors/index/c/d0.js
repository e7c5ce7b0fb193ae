bantinSearch("c/d0","37e7e6fb","539fb12e","gAfG7wgMox9+/ZjxGd8Wff+/5frevQA=");
