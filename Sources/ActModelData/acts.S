// Puts the file of the model into the program as it is: five megabytes as a list of numbers would
// keep the compiler busy for minutes. The build does not look into the file, so its hash stands here:
// a new model changes this line (Training/train writes it), and with it the program.
// model.acts: 2ba1b9e2b4e477d0eedec9a2ef80c14f4ef324cb1fb92ddc2c0f2e1511e256d8
        .section .rodata
        .balign 64
        .global keerpunt_acts_begin
        .global keerpunt_acts_end
keerpunt_acts_begin:
        .incbin "model.acts"
keerpunt_acts_end:
        .byte 0
        .section .note.GNU-stack,"",%progbits
