print("before") -- expect: before
local function f(t) return t.x.y end -- expect error: attempt to index a nil value (field 'x')
f({})
print("never")
