local names = {}
debug.sethook(function() names[#names + 1] = debug.getinfo(1, "n").namewhat end, "l")
local x = 1
debug.sethook()
print(names[1], getmetatable(debug.getregistry()._HOOKKEY).__mode) -- expect: hook	k
