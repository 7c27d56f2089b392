print(_G == _ENV, _G._G == _G) -- expect: true	true
_G["dynamic name"] = 1
print(_ENV["dynamic name"], _G.undefined) -- expect: 1	nil
newglobal = 10
print(_G.newglobal, rawget(_G, "newglobal")) -- expect: 10	10
_G.newglobal = nil
print(newglobal) -- expect: nil
setmetatable(_G, { __index = function(_, k) return "missing " .. k end })
print(some_name, rawget(_G, "some_name")) -- expect: missing some_name	nil
setmetatable(_G, { __newindex = function(t, k, v) rawset(t, k, v .. "!") end })
created = "value"
print(created) -- expect: value!
created = "again"
print(created) -- expect: again
setmetatable(_G, nil)
print(some_name) -- expect: nil
print = print
for k in pairs({ "string", "table", "math", "io", "os", "coroutine", "utf8", "debug", "package" }) do end
print(type(_G.string), type(_G.require), _G._VERSION) -- expect: table	function	Lua 5.4
