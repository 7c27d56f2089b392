local parts = {}
for i = 1, 10000 do parts[i] = i * 2 end
local t = load("return {" .. table.concat(parts, ",") .. "}")()
print(#t, t[1], t[5000], t[10000]) -- expect: 10000	2	10000	20000
for i = 1, 10000 do parts[i] = "k" .. i .. "=" .. i end
t = load("return {" .. table.concat(parts, ",") .. "}")()
print(#t, t.k1, t.k10000) -- expect: 0	1	10000
for i = 1, 10000 do parts[i] = ("{%d,'%d'}"):format(i, i) end
t = load("return {" .. table.concat(parts, ",\n") .. "}")()
print(#t, t[9999][1], t[9999][2]) -- expect: 10000	9999	9999
for i = 1, 3000 do parts[i] = ("[%d]=%d"):format(i * 10, i) end
t = load("return {" .. table.concat(parts, ";", 1, 3000) .. "}")()
print(t[10], t[30000]) -- expect: 1	3000
local nested = ("{"):rep(150) .. "1" .. ("}"):rep(150)
t = load("return " .. nested)()
local depth = 0
while type(t) == "table" do depth = depth + 1 t = t[1] end
print(depth, t) -- expect: 150	1
