local t = table.pack()
print(t.n, #t) -- expect: 0	0
t = table.pack(1, nil, "x", nil)
print(t.n, t[1], t[2], t[3], t[4]) -- expect: 4	1	nil	x	nil
print(table.pack(nil).n, table.pack(table.unpack({}, 1, 3)).n, select("#", table.pack(1, 2))) -- expect: 1	3	1
print(table.unpack(t, 1, t.n)) -- expect: 1	nil	x	nil
