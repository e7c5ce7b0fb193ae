bantinSearch("a/f0","044ab65a","adb3bcd0","Qh0aW4tdHVjHJvDd0rGQOjS3Fro6sYPw");
bantinSearch("a/f1","044ab65a","a7fc2718","RW5ld3Mio0twPw==");
bantinSearch("a/f2","044ab65a","79ee009f","QpC4bq/biBUcmUUhcN1ftxAqOTKqAA==");
bantinSearch("a/f3","044ab65a","ab27de0f","RGhuZAikcN3MtJAnYdo3M5AyYdE3KgA=");
