local f = io.tmpfile()
f:write("word 12 0x1p4 .5e1 nan\nnext\n\nlast") f:seek("set")
print(f:read(4), f:read("n", "n", "n", "n")) -- expect: word	12	16.0	5.0	nil
f:seek("set")
print(f:read("l", "L", "l", "a"))
-- expect: word 12 0x1p4 .5e1 nan	next
-- expect: 		last
f:seek("set")
print(f:read("*l", "*L"), f:read("*a"))
-- expect: word 12 0x1p4 .5e1 nan	
-- expect: last
print(f:read("a"), f:read("l"), f:read("L"), f:read(1), f:read(0), f:read("n")) -- expect: 	nil	nil	nil	nil	nil
f:seek("set", 0)
print(f:read(0), f:read(100) ~= nil, f:read(0)) -- expect: 	true	nil
f:seek("set")
print(f:read("n"), f:read("l")) -- expect: nil	word 12 0x1p4 .5e1 nan
f:close()
