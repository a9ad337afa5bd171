"""What a program and all that it starts ask of the kernel: seen from outside, so that native code is seen too."""
