print(("hello world"):find("wor"), ("hello"):find("l"), ("hello"):find("xyz"), ("hello"):find(""), ("hello"):find("", 10), ("hello"):find("", 6)) -- expect: 7	3	nil	1	nil	6	5
print(("hello"):find("l", 4), ("hello"):find("l", -2), ("hello"):find("h", 2), ("hello"):find("", -1), ("hello"):find("o", -100)) -- expect: 4	4	nil	5	5	5
print(("a.b"):find("."), ("a.b"):find("%."), ("a.b"):find(".", 1, true), ("a.b"):find(".", 3, true), ("a+b"):find("+", 1, true)) -- expect: 1	2	2	nil	2	2
print(("hello"):find("(l)(l)"), ("hello"):find("()ll()"), ("hello"):find("^h"), ("hello"):find("^e"), ("hello"):find("o$"), ("a$b"):find("$b")) -- expect: 3	3	1	nil	5	2	3
print(("key = value"):find("(%w+)%s*=%s*(%w+)")) -- expect: 1	11	key	value
print((""):find(""), (""):find("^$"), (""):find("x"), ("x"):find("", 2), ("x"):find("", 3)) -- expect: 1	1	nil	2	nil
print(("hello"):find("l", nil, true), ("hello"):find("l+", 1, false), ("a^b"):find("a^b"), ("[x]"):find("[", 1, true)) -- expect: 3	3	1	1	1
print(("\0a\0"):find("a"), ("\0a\0"):find("\0", 2), ("a\0b"):find("%z"), ("x\xffy"):find("\xff")) -- expect: 2	3	2	2	2
print(("abc"):find("b", 2.0), pcall(string.find, "abc", "b", 1.5), ("123"):find(2)) -- expect: 2	false	2	2
