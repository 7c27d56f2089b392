local up1, up2 = 1, 2
local function f(a, b, ...) return up1, up2, a, b end
local i = debug.getinfo(f, "u")
print(i.nups, i.nparams, i.isvararg) -- expect: 2	2	true
i = debug.getinfo(print, "u")
print(i.nups, i.nparams, i.isvararg) -- expect: 0	0	true
print(debug.getinfo(f, "f").func == f, debug.getinfo(1, "f").func ~= nil) -- expect: true	true
i = debug.getinfo(f, "L")
local lines = {}
for l in pairs(i.activelines) do lines[#lines + 1] = l end
table.sort(lines)
print(table.concat(lines, " ")) -- expect: 2
print(debug.getinfo(print, "L").activelines) -- expect: nil
print(debug.getinfo(1, "l").currentline, debug.getinfo(f, "l").currentline) -- expect: 14	-1
print(debug.getinfo(1, "t").istailcall) -- expect: false
local function tail() return debug.getinfo(1, "t").istailcall end
local function caller() return tail() end
print(caller(), (tail())) -- expect: true	false
