print(os.setlocale("C"), os.setlocale(), os.setlocale(nil), os.setlocale("no such locale"), os.setlocale("POSIX")) -- expect: C	C	C	nil	C
print(os.setlocale(nil, "all"), os.setlocale(nil, "collate"), os.setlocale(nil, "ctype"), os.setlocale(nil, "monetary"), os.setlocale(nil, "numeric"), os.setlocale("C", "time")) -- expect: C	C	C	C	C	C
print(pcall(os.setlocale, {})) -- expect: false	bad argument #1 to 'os.setlocale' (string expected, got table)
print(pcall(os.setlocale, "C", "nothing")) -- expect: false	bad argument #2 to 'os.setlocale' (invalid option 'nothing')
print(pcall(os.setlocale, "C", {})) -- expect: false	bad argument #2 to 'os.setlocale' (string expected, got table)
print(pcall(function() os.setlocale("C", "x") end)) -- expect: false	os_setlocale.lua:6: bad argument #2 to 'setlocale' (invalid option 'x')
