print("dissoi")
