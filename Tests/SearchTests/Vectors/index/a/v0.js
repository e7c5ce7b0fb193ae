bantinSearch("a/v0","d03d4ae2","c84d30f6","1iuo3riA2mPDb2SSA5U7FLJsezzaAMoASe1Mf8C7jQB8Z3hCcVp/VN/uTQI4HPFnoQDchw/gMN6bwGmVoW+AviPm7Gg/zkcYUD4eEV/B2Pf3CZigOX8XY1Rw");
