local log = {}
local function e(name, v) log[#log + 1] = name return v end
local function show(v) print(v, table.concat(log, " ")) log = {} end
show(e("a", true) and e("b", "B")) -- expect: B	a b
show(e("a", false) and e("b", "B")) -- expect: false	a
show(e("a", nil) or e("b", "B")) -- expect: B	a b
show(e("a", 1) or e("b", "B")) -- expect: 1	a
show(e("a", nil) and e("b", 1) or e("c", "C")) -- expect: C	a c
show(e("a", 1) and e("b", nil) or e("c", "C")) -- expect: C	a b c
show((e("a", false) or e("b", false)) and e("c", 1)) -- expect: false	a b
show(not (e("a", 1) and e("b", 2))) -- expect: false	a b
show(e("a", 1) == e("b", 1) and e("c", 2) < e("d", 3)) -- expect: true	a b c d
show(e("x", 2) + e("y", 3) * e("z", 4)) -- expect: 14	x y z
show(e("x", "x") .. e("y", "y") .. e("z", "z")) -- expect: xyz	x y z
if e("i", false) then elseif e("j", nil) then elseif e("k", 1) then show("third") else show("else") end -- expect: third	i j k
while e("w", #log < 4) do end
show("loop") -- expect: loop	w w w w w
local t = {}
t.x = t.x or e("init", {})
t.x = t.x or e("init", {})
show(#t.x) -- expect: 0	init
