bantinSearch("c/f0","37e7e6fb","6f6c70c5","Yh0aW4tdHVjHJvDd0rGQOjS3Fro6sYaEIbW8taGluaBybw3dKxkDa3lrQ0tzQhA=");
bantinSearch("c/f1","37e7e6fb","fafca9c1","RW5ld3Mio0twbA==");
