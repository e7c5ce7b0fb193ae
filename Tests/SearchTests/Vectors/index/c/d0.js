bantinSearch("c/d0","7570c8f0","539fb12e","gAfG7wgMox9+/ZjxGd8Wff+/5frevQA=");
