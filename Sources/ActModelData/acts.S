// Puts the file of the model into the program as it is: five megabytes as a list of numbers would
// keep the compiler busy for minutes. The build does not look into the file, so its hash stands here:
// a new model changes this line (Training/train writes it), and with it the program.
// model.acts: fac1520c4d9b9956de05d7f6923364777ffc5cbd634eef3608b3ddf9840145a9
        .section .rodata
        .balign 64
        .global keerpunt_acts_begin
        .global keerpunt_acts_end
keerpunt_acts_begin:
        .incbin "model.acts"
keerpunt_acts_end:
        .byte 0
        .section .note.GNU-stack,"",%progbits
