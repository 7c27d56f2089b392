local operands = {}
for i = 1, 1000 do operands[i] = "x" end
local _, f, msg = pcall(load, "local x = ... return " .. table.concat(operands, " .. "))
print(f and #f("ab") == 2000 or msg:find("overflow", 1, true) ~= nil) -- expect: true
operands = {}
for i = 1, 180 do operands[i] = "x" end
f = load("local x = ... return " .. table.concat(operands, " .. "))
print(#f("ab"), f(1):sub(1, 5)) -- expect: 360	11111
