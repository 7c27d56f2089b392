-- string.find (s, pattern, init, plain): no character is special
print(("a.b"):find(".", 1, true), ("a.b"):find("", 2, true), ("a%d"):find("%d", 1, true), ("x"):find("(", 1, true)) -- expect: 2	2	2	nil
print(("aXbX"):find("X", 3, true), ("aXbX"):find("X", -1, true), ("aXbX"):find("X", 10, true), ("aXbX"):find("", 10, true)) -- expect: 4	4	nil	nil
print(("a.b"):find(".", 1, false), ("a.b"):find("%.", 1, 0), ("a.b"):find(".", 2, "yes")) -- expect: 1	nil	2	2
print(("\0a\0b"):find("\0b", 1, true)) -- expect: 3	4
