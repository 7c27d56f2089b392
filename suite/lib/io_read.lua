local name = os.tmpname()
local f = io.open(name, "w") f:write("line\n12 0x1F -3.5e1\nrest\nof it") f:close()
io.input(name)
print(io.read()) -- expect: line
print(io.read("n", "n", "n")) -- expect: 12	31	-35.0
print(io.read("L"))
-- expect:
-- expect:
print(io.read(2), io.read("l"), io.read(0)) -- expect: re	st	
print(io.read("a"), io.read("a"), io.read("l"), io.read(0), io.read(5), io.read("n")) -- expect: of it		nil	nil	nil	nil
io.input():close()
print(pcall(io.read)) -- expect: false	default input file is closed
io.input(io.stdin)
os.remove(name)
