local name = os.tmpname()
io.open(name, "w"):close()
local dir, base = name:match("^(.*/)([^/]*)$")
print(package.searchpath(base, dir .. "?") == name) -- expect: true
print(package.searchpath("x", "/no/?;" .. name) == name) -- expect: true
print(package.searchpath("a.b", "/no/?.x;/no/?/?.y"))
-- expect: nil	no file '/no/a/b.x'
-- expect: 	no file '/no/a/b/a/b.y'
print(package.searchpath("a.b", "/no/?.x", "")) -- expect: nil	no file '/no/a.b.x'
print(package.searchpath("a-b.c", "/no/?.x", "-", "+")) -- expect: nil	no file '/no/a+b.c.x'
print(package.searchpath("a.b", "/no/?.x", ".", "::")) -- expect: nil	no file '/no/a::b.x'
print(package.searchpath("x", "")) -- expect: nil	no file ''
os.remove(name)
