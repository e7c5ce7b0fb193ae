bantinSearch("a/f0","0e8e3a10","adb3bcd0","Qh0aW4tdHVjHJvDd0rGQOjS3Fro6sYPw");
bantinSearch("a/f1","0e8e3a10","a7fc2718","RW5ld3Mio0twPw==");
bantinSearch("a/f2","0e8e3a10","79ee009f","QpC4bq/biBUcmUUhcN1ftxAqOTKqAA==");
bantinSearch("a/f3","0e8e3a10","ab27de0f","RGhuZAikcN3MtJAnYdo3M5AyYdE3KgA=");
