local print, pcall = print, pcall
print(pcall(function() local _ENV = nil return x end)) -- expect: false	env_nil.lua:2: attempt to index a nil value (local '_ENV')
print(pcall(function() local _ENV = nil x = 1 end)) -- expect: false	env_nil.lua:3: attempt to index a nil value (local '_ENV')
print(pcall(function() local _ENV = nil x() end)) -- expect: false	env_nil.lua:4: attempt to index a nil value (local '_ENV')
print(pcall(function(_ENV) return a.b end, {})) -- expect: false	env_nil.lua:5: attempt to index a nil value (global 'a')
print(pcall(function(_ENV) return y end, "string")) -- expect: true	nil
print(pcall(function(_ENV) y = 1 end, 5)) -- expect: false	env_nil.lua:7: attempt to index a number value (local '_ENV')
print(pcall(function() local _ENV <const> = {}; undefined.x = 1 end)) -- expect: false	env_nil.lua:8: attempt to index a nil value (global 'undefined')
