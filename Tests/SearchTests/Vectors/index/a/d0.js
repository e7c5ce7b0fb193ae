bantinSearch("a/d0","d03d4ae2","7f2ac83b","gAfEy4wFsE3xTgfviXmRS7uF5tv/mcApj0S/oEn0K20dxHoI//vDwyKsP1T7DX7e4A==");
