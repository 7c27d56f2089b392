local t, mt = {}, { __index = { inherited = 1 } }
print(setmetatable(t, mt) == t, t.inherited, getmetatable(t) == mt) -- expect: true	1	true
print(setmetatable(t, nil) == t, t.inherited, getmetatable(t)) -- expect: true	nil	nil
setmetatable(t, mt)
setmetatable(mt, { __index = function(_, k) return k end })
print(getmetatable(mt).__index(nil, "k"), t.inherited) -- expect: k	1
mt.__metatable = "locked"
print(getmetatable(t), pcall(setmetatable, t, nil)) -- expect: locked	false	cannot change a protected metatable
print(pcall(setmetatable, t, mt)) -- expect: false	cannot change a protected metatable
