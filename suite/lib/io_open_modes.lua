local name = os.tmpname()
local function content() local f = io.open(name) local s = f:read("a") f:close() return s end
local f = io.open(name, "w") f:write("first") f:close()
print(content()) -- expect: first
f = io.open(name, "a") f:write("+more") f:close()
print(content()) -- expect: first+more
f = io.open(name, "r+") print(f:read(1)) f:seek("set", 0) f:write("F") f:close() -- expect: f
print(content()) -- expect: First+more
f = io.open(name, "w+") f:write("new") f:seek("set") print(f:read("a")) f:close() -- expect: new
f = io.open(name, "a+") f:write("est") f:seek("set") print(f:read("a")) f:close() -- expect: newest
f = io.open(name, "rb") print(f:read("a"), (f:write("x"))) f:close() -- expect: newest	nil
f = io.open(name, "wb") print((f:read())) f:close() -- expect: nil
print(#content()) -- expect: 0
os.remove(name)
