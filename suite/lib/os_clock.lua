local c = os.clock()
print(math.type(c), c >= 0, os.clock() >= c) -- expect: float	true	true
for _ = 1, 20000 do end
print(os.clock() - c < 5) -- expect: true
