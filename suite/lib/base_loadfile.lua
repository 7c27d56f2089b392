-- loadfile ([filename [, mode [, env]]])
local name = os.tmpname()
local function write(text) local f = assert(io.open(name, "wb")) f:write(text) f:close() end
write("return x, ...")
x = "global"
print(loadfile(name)(1, 2)) -- expect: global	1	2
print(loadfile(name, "t", { x = "own" })(3)) -- expect: own	3
print(loadfile(name, "bt", nil)  and pcall(loadfile(name, "t", nil))) -- expect: false
write("\xEF\xBB\xBF# a mark of the encoding, and a comment\nreturn 'read'")
print(loadfile(name)()) -- expect: read
write("return 'text'")
local f, message = loadfile(name, "b")
print(f, (message:gsub("^.*: ", ""))) -- expect: nil	attempt to load a text chunk (mode is 'b')
write("for")
f, message = loadfile(name)
print(f, (message:gsub("^.*:(%d+:)", "%1"))) -- expect: nil	1: <name> expected near <eof>
os.remove(name)
