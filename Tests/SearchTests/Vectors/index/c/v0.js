bantinSearch("c/v0","3d240e33","65a42313","cdKAc3gA3tiAq6iAM+yw1A==");
