bantinSearch("c/d0","74521cb9","539fb12e","gAfG7wgMox9+/ZjxGd8Wff+/5frevQA=");
