local a, b = 1, 2
local function f() return a, b end
print(debug.setupvalue(f, 1, "new a"), a) -- expect: a	new a
print(f()) -- expect: new a	2
print(debug.setupvalue(f, 3, 0), debug.setupvalue(string.len, 1, 0)) -- expect: nil
local chunk = load("return x, y")
print(debug.setupvalue(chunk, 1, { x = "own x", y = "own y" })) -- expect: _ENV
print(chunk()) -- expect: own x	own y
print(debug.setupvalue(f, 2, nil), f()) -- expect: b	new a	nil
