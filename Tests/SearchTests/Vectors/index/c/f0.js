bantinSearch("c/f0","3d240e33","6f6c70c5","Yh0aW4tdHVjHJvDd0rGQOjS3Fro6sYaEIbW8taGluaBybw3dKxkDa3lrQ0tzQhA=");
bantinSearch("c/f1","3d240e33","fafca9c1","RW5ld3Mio0twbA==");
