print(os.getenv("NO_SUCH_VARIABLE_HERE"), type(os.getenv("PATH"))) -- expect: nil	string
local name = os.tmpname()
print(type(name)) -- expect: string
os.remove(name)
print(select("#", os.remove(name))) -- expect: 3
print(os.remove("/no/such/dir/file")) -- expect: nil	/no/such/dir/file: No such file or directory	2
print(os.rename("/no/such/a", "/no/such/b")) -- expect: nil	No such file or directory	2
local f = assert(io.open(name, "w"))
f:write("x")
f:close()
print(os.rename(name, name .. "2"), io.open(name), os.remove(name .. "2")) -- expect: true	nil	true
print(os.execute() == true or os.execute() == false) -- expect: true
print((os.execute("exit 3"))) -- expect: nil
print(os.execute("true")) -- expect: true	exit	0
print(os.setlocale("C"), os.setlocale(nil, "all"), os.setlocale("no_SUCH")) -- expect: C	C	nil
print(pcall(os.getenv), pcall(os.remove)) -- expect: false	false	bad argument #1 to 'os.remove' (string expected, got no value)
print(pcall(os.setlocale, "C", "bad")) -- expect: false	bad argument #2 to 'os.setlocale' (invalid option 'bad')
