-- string.gmatch (s, pattern [, init])
for w in ("one two three"):gmatch("%a+") do io.write("[", w, "]") end print() -- expect: [one][two][three]
for k, v in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do io.write(k, "->", v, ";") end print() -- expect: a->1;b->2;
for w in ("one two three"):gmatch("%a+", 5) do io.write("[", w, "]") end print() -- expect: [two][three]
for w in ("one two three"):gmatch("%a+", -5) do io.write("[", w, "]") end print() -- expect: [three]
for w in ("abc"):gmatch("%a", 10) do io.write("never", w) end print() -- expect:
for p in ("abc"):gmatch("()") do io.write(p, " ") end print() -- expect: 1 2 3 4 
for w in ("aXbX"):gmatch("X*") do io.write("[", w, "]") end print() -- expect: [][X][X]
for w in ("^a^b"):gmatch("^a") do io.write("[", w, "]") end print() -- expect: [^a]
local iterator = ("ab"):gmatch(".")
print(iterator(), iterator(), iterator(), iterator()) -- expect: a	b	nil
print(select("#", ("a"):gmatch("a"))) -- expect: 1
