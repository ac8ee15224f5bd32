print("saisei")
