print(("hello"):sub(2), ("hello"):sub(2, 3), ("hello"):sub(-3), ("hello"):sub(-3, -2), ("hello"):sub(0), ("hello"):sub(2, 100)) -- expect: ello	el	llo	ll	hello	ello
print(("hello"):sub(3, 2) == "", ("hello"):sub(10) == "", ("hello"):sub(-100, 2), ("hello"):sub(1, 0) == "", ("hello"):sub(-1, -5) == "") -- expect: true	true	he	true	true
print(("hello"):sub("2", "3"), ("hello"):sub(2.0, 3.0), string.sub(12345, 2, 3), ("hello"):sub(2, nil)) -- expect: el	el	23	ello
print(("hello"):sub(math.mininteger), ("hello"):sub(math.maxinteger) == "", ("hello"):sub(1, math.mininteger) == "") -- expect: hello	true	true
