bantinSearch("a/f0","308f0665","adb3bcd0","Qh0aW4tdHVjHJvDd0rGQOjS3Fro6sYPw");
bantinSearch("a/f1","308f0665","a7fc2718","RW5ld3Mio0twPw==");
bantinSearch("a/f2","308f0665","79ee009f","QpC4bq/biBUcmUUhcN1ftxAqOTKqAA==");
bantinSearch("a/f3","308f0665","ab27de0f","RGhuZAikcN3MtJAnYdo3M5AyYdE3KgA=");
