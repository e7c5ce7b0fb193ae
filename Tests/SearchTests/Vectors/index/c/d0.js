bantinSearch("c/d0","67898f97","539fb12e","gAfG7wgMox9+/ZjxGd8Wff+/5frevQA=");
