-- C libraries cannot be loaded: the third result is `absent`
print(select(3, package.loadlib("/no/such/library.so", "*"))) -- expect: open
-- here: absent
