local lines = {}
debug.sethook(function(event, line) lines[#lines + 1] = event .. " " .. line end, "l")
local x = select("#", "value")
if x then
  x = 2
end
debug.sethook()
print(table.concat(lines, ", ")) -- expect: line 3, line 4, line 5, line 7
local calls = {}
local function f() return 1 end
local function g() local v = f() return v end
debug.sethook(function(event) local i = debug.getinfo(2, "Sn") if i.what == "Lua" then calls[#calls + 1] = event .. " " .. tostring(i.name) end end, "cr")
g()
debug.sethook()
print(table.concat(calls, ", ")) -- expect: call g, call f, return f, return g
