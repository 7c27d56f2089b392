print(select("#"), select("#", nil), select("#", nil, nil)) -- expect: 0	1	2
print(select(1, "a", "b", "c")) -- expect: a	b	c
print(select(3, "a", "b", "c")) -- expect: c
print(select(-1, "a", "b", "c")) -- expect: c
print(select(-3, "a", "b", "c")) -- expect: a	b	c
print((select(2, "a", "b", "c"))) -- expect: b
print(select("#", select(5, 1, 2))) -- expect: 0
print(select("2", "a", "b"), select(2.0, "a", "b")) -- expect: b	b
