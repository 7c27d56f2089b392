print(("%d|%5d|%-5d|%05d|%+d|% d|%i"):format(1, 2, 3, 4, 5, 6, 7)) -- expect: 1|    2|3    |00004|+5| 6|7
print(("%x|%X|%#x|%o|%#o|%08x"):format(255, 255, 255, 8, 8, 48879)) -- expect: ff|FF|0xff|10|010|0000beef
print(("%x %d %o"):format(-1, math.mininteger, -1)) -- expect: ffffffffffffffff -9223372036854775808 1777777777777777777777
print(("%.3d|%8.3d|%-8.3d|%+.3d"):format(5, 5, 5, 5)) -- expect: 005|     005|005     |+005
print(("%d %d %x"):format("10", 3.0, "0x1F")) -- expect: 10 3 1f
print(("%c%c%c|%3c|%-3c|"):format(72, 105, 33, 65, 66), (("%c"):format(0)) == "\0") -- expect: Hi!|  A|B  |	true
