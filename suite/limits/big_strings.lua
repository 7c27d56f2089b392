local s = ("x"):rep(1000000)
print(#s, #(s .. s), s:sub(-3), #s:upper(), s:byte(1000000)) -- expect: 1000000	2000000	xxx	1000000	120
print(pcall(string.rep, "x", 1 << 62)) -- expect: false	resulting string too large
print(pcall(string.rep, "xx", 1 << 62)) -- expect: false	resulting string too large
print(select(2, s:gsub("x", "y")), #s:gsub("x", "yy"), #s:reverse()) -- expect: 1000000	2000000	1000000
local t = {}
for i = 1, 100000 do t[i] = "ab" end
print(#table.concat(t), #table.concat(t, ",")) -- expect: 200000	299999
print(s == ("x"):rep(1000000), s < s .. "a", (s .. "1") == (s .. "2")) -- expect: true	true	false
print(s:find("y", 1, true), s:find("x$"), s:match("^x*$") == s) -- expect: nil	1000000	true
local acc = ""
for i = 1, 2000 do acc = acc .. "chunk" .. i end
print(#acc) -- expect: 16893
print(#("%s|%s"):format(s, s), #("%q"):format(s)) -- expect: 2000001	1000002
