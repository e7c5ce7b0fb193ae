bantinSearch("a/f0","d03d4ae2","adb3bcd0","Qh0aW4tdHVjHJvDd0rGQOjS3Fro6sYPw");
bantinSearch("a/f1","d03d4ae2","a7fc2718","RW5ld3Mio0twPw==");
bantinSearch("a/f2","d03d4ae2","79ee009f","QpC4bq/biBUcmUUhcN1ftxAqOTKqAA==");
bantinSearch("a/f3","d03d4ae2","ab27de0f","RGhuZAikcN3MtJAnYdo3M5AyYdE3KgA=");
