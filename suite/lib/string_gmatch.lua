for w in ("one two  three"):gmatch("%S+") do io.write("[", w, "]") end print() -- expect: [one][two][three]
for k, v in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do io.write(k, v, ";") end print() -- expect: a1;b2;
for i in ("abc"):gmatch("()") do io.write(" ", i) end print() -- expect:  1 2 3 4
for m in ("abc"):gmatch("") do io.write("[", m, "]") end print() -- expect: [][][][]
for m in ("aXbX"):gmatch("([^X]*)X") do io.write("[", m, "]") end print() -- expect: [a][b]
for a in ("abab"):gmatch("^a") do io.write(a) end print() -- expect:
for d in ("1,22,,333"):gmatch("([^,]*)") do io.write("[", d, "]") end print() -- expect: [1][22][][333]
local it = ("a b"):gmatch("%a")
print(it(), it(), it()) -- expect: a	b
print(it()) -- expect:
for w in ("one two three"):gmatch("%a+", 5) do io.write(" ", w) end print() -- expect:  two three
for w in ("one two three"):gmatch("%a+", -5) do io.write(" ", w) end print() -- expect:  three
for w in ("abc"):gmatch("%a", 10) do io.write(" never") end print() -- expect:
local words = {}
for w in ("the cat the dog the end"):gmatch("%a+") do words[w] = (words[w] or 0) + 1 end
print(words.the, words.cat, words.none) -- expect: 3	1	nil
for line in ("l1\nl2\n\nl4"):gmatch("([^\n]*)\n?") do io.write("<", line, ">") end print() -- expect: <l1><l2><><l4>
local t = {}
for x, y in ("1 2 3 4"):gmatch("(%d) (%d)") do t[#t + 1] = x + y end
print(table.concat(t, " ")) -- expect: 3 7
for c in ("h\xc3\xa9"):gmatch(utf8.charpattern) do io.write(#c, " ") end print(".") -- expect: 1 2 .
