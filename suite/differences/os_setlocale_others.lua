-- there is only the locale `C`
print(os.setlocale("C.UTF-8")) -- expect: C.UTF-8
-- here: nil
