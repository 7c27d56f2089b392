-- _G holds the globals, but is only a variable
print(_G._G == _G, _G == _ENV, _G.print == print) -- expect: true	true	true
x = 1
print(_G.x, _G["x"], rawget(_G, "x")) -- expect: 1	1	1
_G.y = 2
print(y) -- expect: 2
_G["odd name"] = 3
print(_G["odd name"], _ENV["odd name"]) -- expect: 3	3
local old = _G
_G = nil
x = 5
print(_G, old.x, x) -- expect: nil	5	5
