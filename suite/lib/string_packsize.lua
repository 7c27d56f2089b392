print(string.packsize(""), string.packsize("b"), string.packsize("<i4i8"), string.packsize("!8 i4 i8"), string.packsize("c10")) -- expect: 0	1	12	16	10
print(string.packsize("<!4 b i4"), string.packsize("<b Xi4"), string.packsize("<!4 b Xi4"), string.packsize("xxx"), string.packsize("i7")) -- expect: 8	1	4	3	7
print(string.packsize("f"), string.packsize("d"), string.packsize("n"), string.packsize("j"), string.packsize("T"), string.packsize("i16")) -- expect: 4	8	8	8	8	16
