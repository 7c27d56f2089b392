local name = os.tmpname()
local f = io.open(name, "w") f:write("one\ntwo\n\n3 4") f:close()
for line in io.lines(name) do io.write("[", line, "]") end print() -- expect: [one][two][][3 4]
for line in io.lines(name, "L") do io.write("[", (line:gsub("\n", "$")), "]") end print()
-- expect: [one$][two$][$][3 4]
-- expect: [o|ne][
-- expect: |tw][o|
-- expect:
for a, b in io.lines(name, 1, 2) do io.write("[", a, "|", tostring(b), "]") end print() -- expect: ][3| 4]
for all in io.lines(name, "a") do print(#all) break end -- expect: 12
f = io.open(name) f:read() f:read() f:read() io.input(f)
for n in io.lines(nil, "n") do io.write(n, ";") end print() -- expect: 3;4;
f:close()
io.input(io.stdin)
-- four values: the file is closed when the loop ends
print(select("#", io.lines(name)), io.type((select(4, io.lines(name))))) -- expect: 4	file
local kept
for line in io.lines(name) do break end
local next_line, _, _, file = io.lines(name)
for line in next_line do end
print(io.type(file), pcall(next_line)) -- expect: closed file	false	file is already closed
os.remove(name)
