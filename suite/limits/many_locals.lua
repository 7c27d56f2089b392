local function decl(n) local t = {} for i = 1, n do t[i] = "v" .. i end return t end
local names = decl(200)
local src = "local " .. table.concat(names, ", ") .. " = ... ; return v1, v200"
print(load(src)(7)) -- expect: 7	nil
print((select(2, load("local " .. table.concat(decl(201), ", "))))) -- expect: [string "local v1, v2, v3, v4, v5, v6, v7, v8, v9, v10..."]:1: too many local variables (limit is 200) in main function near <eof>
print((select(2, load("function f() local " .. table.concat(decl(201), ", ") .. " end")))) -- expect: [string "function f() local v1, v2, v3, v4, v5, v6, v7..."]:1: too many local variables (limit is 200) in function at line 1 near 'end'
print((select(2, load(("local x\n"):rep(201))))) -- expect: [string "local x..."]:202: too many local variables (limit is 200) in main function near <eof>
print(load("do " .. ("local x "):rep(200) .. " end do " .. ("local x "):rep(200) .. " end return 'ok'")()) -- expect: ok
print((select(2, load("local function f(" .. table.concat(decl(201), ", ") .. ") end")))) -- expect: [string "local function f(v1, v2, v3, v4, v5, v6, v7, ..."]:1: too many local variables (limit is 200) in function at line 1 near ')'
print(load("return select('#', ...)")(table.unpack({}, 1, 240))) -- expect: 240
print(load("local f = function(" .. table.concat(decl(150), ", ") .. ") return v150 end return f(" .. ("1,"):rep(149) .. "'last')")()) -- expect: last
local up = { "local function f() return 0" }
for i = 1, 190 do table.insert(up, 1, "local u" .. i .. " = " .. i) up[#up + 1] = " + u" .. i end
print(load(table.concat(up, "\n") .. " end return f()")()) -- expect: 18145
