local name = os.tmpname()
io.output(name)
io.write("text")
print(io.flush() == io.output(), #io.open(name):read("a")) -- expect: false	4
io.close()
print(pcall(io.flush)) -- expect: false	default output file is closed
io.output(io.stdout)
os.remove(name)
